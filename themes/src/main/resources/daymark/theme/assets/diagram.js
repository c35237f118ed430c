/* Draws the diagrams that a page asks for. Runs in a frame that may reach nothing but its own scripts. */
(() => {
  "use strict";
  const settings = ({ colours, font }) => ({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    logLevel: "fatal",
    deterministicIds: true,
    htmlLabels: false,
    fontFamily: font,
    theme: "base",
    themeVariables: {
      fontFamily: font,
      fontSize: "14px",
      background: colours.bg,
      primaryColor: colours["accent-soft"],
      primaryBorderColor: colours.accent,
      primaryTextColor: colours.ink,
      secondaryColor: colours["surface-2"],
      secondaryBorderColor: colours.field,
      secondaryTextColor: colours.ink,
      tertiaryColor: colours["code-bg"],
      tertiaryBorderColor: colours["line-2"],
      tertiaryTextColor: colours.ink,
      lineColor: colours["ink-2"],
      textColor: colours.ink,
      noteBkgColor: colours["warn-soft"],
      noteTextColor: colours.ink,
      noteBorderColor: colours.field,
      edgeLabelBackground: colours.bg,
      dropShadow: "none",
      useGradient: false,
    },
  });

  /** As a picture of its own: well-formed, and as large as it is. */
  const picture = text => {
    const holder = document.createElement("div");
    holder.innerHTML = text;
    const svg = holder.querySelector("svg");
    const [, , width, height] = (svg.getAttribute("viewBox") || "0 0 800 400").split(/[\s,]+/).map(Number);
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.style.removeProperty("max-width");
    return { svg: new XMLSerializer().serializeToString(svg), width: Math.ceil(width), height: Math.ceil(height) };
  };

  addEventListener("message", async ({ source, data }) => {
    if (source !== parent) return;
    const answer = { id: data.id };
    try {
      mermaid.initialize(settings(data));
      Object.assign(answer, picture((await mermaid.render("d" + data.id, data.text)).svg));
    } catch (error) {
      answer.error = String(error?.message ?? error).split("\n")[0].replace(/:$/, "");
    }
    parent.postMessage(answer, "*");
  });
  parent.postMessage({ ready: true }, "*");
})();
