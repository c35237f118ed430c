// Part of the preview only: loads the page again when the site has changed, and shows why a build failed.
(function () {
  "use strict";

  var script = document.currentScript;
  var shown = script.dataset.version;
  var base = script.src.replace(/reload\.js.*$/, "");
  var key = "daymark-scroll:" + location.pathname;
  var hiddenFor = 10000;
  var events = null;
  var timer = 0;
  var box = null;
  var stage = document.getElementById("daymark-stage");

  // --- the place on the page -------------------------------------------------------------------------------------

  // The browser keeps the place of the page itself; what scrolls within the page is kept here.
  function path(element) {
    var steps = [];
    for (; element !== document.documentElement; element = element.parentElement) {
      steps.unshift(":nth-child(" + (Array.prototype.indexOf.call(element.parentElement.children, element) + 1) + ")");
    }
    return ":root>" + steps.join(">");
  }

  function keepPlace() {
    var places = [[":root", scrollX, scrollY]];
    document.querySelectorAll("body *").forEach(function (element) {
      if (element.scrollTop || element.scrollLeft) {
        places.push([path(element), element.scrollLeft, element.scrollTop]);
      }
    });
    try {
      sessionStorage.setItem(key, JSON.stringify(places));
    } catch (e) {
      // Without storage the browser does what it can.
    }
  }

  function findPlace() {
    try {
      var places = JSON.parse(sessionStorage.getItem(key) || "[]");
      sessionStorage.removeItem(key);
      places.forEach(function (place) {
        var element = document.querySelector(place[0]);
        if (element) {
          element.scrollTo({left: place[1], top: place[2], behavior: "instant"});
        }
      });
    } catch (e) {
      // As above.
    }
  }

  // --- the panel -------------------------------------------------------------------------------------------------

  function add(parent, name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    element.textContent = text || "";
    return parent.appendChild(element);
  }

  function show(state) {
    if (box) {
      box.remove();
      box = null;
    }
    if (!state.failure && !state.note) {
      return;
    }
    if (!document.querySelector("link[href='" + base + "panel.css']")) {
      var style = add(document.head, "link", "");
      style.rel = "stylesheet";
      style.href = base + "panel.css";
    }
    box = add(document.body, "div", "daymark-preview");
    box.setAttribute("role", state.failure ? "alert" : "status");
    if (state.failure) {
      var panel = add(box, "section", "daymark-preview-panel");
      add(panel, "h2", "", state.failure.title);
      add(panel, "pre", "", state.failure.lines.join("\n")).tabIndex = 0;
      add(panel, "p", "", "The page shows the last build that succeeded. This goes away when the mistake is mended.");
    } else {
      var note = add(box, "a", "daymark-preview-note", state.note.text);
      note.href = state.note.href;
    }
  }

  // What loads again stays where it was, here at the top; what is come to anew begins at the anchor of its address.
  function come() {
    var asked = location.href;
    history.replaceState(null, "", "?building");
    location.replace(asked);
  }

  function showStage(reached) {
    var bar = stage.nextElementSibling;
    stage.textContent = reached.text;
    if (reached.total) {
      bar.max = reached.total;
      bar.value = reached.done;
    } else {
      bar.removeAttribute("value");
    }
  }

  // --- the events ------------------------------------------------------------------------------------------------

  function take(event) {
    var state = JSON.parse(event.data);
    if (state.version !== shown || !state.stage !== !stage) {
      disconnect();
      if (stage) {
        come();
      } else {
        keepPlace();
        location.reload();
      }
    } else if (stage) {
      showStage(state.stage);
    } else {
      show(state);
    }
  }

  function connect() {
    clearTimeout(timer);
    if (!events) {
      events = new EventSource(base + "events?" + location.pathname);
      events.onmessage = take;
    }
  }

  function disconnect() {
    if (events) {
      events.close();
      events = null;
    }
  }

  // A browser opens only a few connections to one server, and each stream takes one: pages that nobody sees let go.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      timer = setTimeout(disconnect, hiddenFor);
    } else {
      connect();
    }
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  findPlace();
  connect();
})();
