/** For IIS 8 and later, and Azure App Service on Windows: a web.config that lies in the site. */
import { HEADERS, ICONS_CACHE, PAGES_CACHE } from "./headers";

export function iis(): string {
  const types = [[".js", "text/javascript"], [".html", "text/html"], [".css", "text/css"], [".xml", "text/xml"], [".json", "application/json"]] as const;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Bcc Guard for IIS: leave this file in the site's folder. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false"/>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="servers"/>
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
${types.map(([extension, type]) => `      <remove fileExtension="${extension}"/>\n      <mimeMap fileExtension="${extension}" mimeType="${type}; charset=utf-8"/>`).join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By"/>
        <remove name="X-Frame-Options"/>
        <remove name="Cache-Control"/>
        <add name="Cache-Control" value="${PAGES_CACHE}"/>
${HEADERS.map(([name, value]) => `        <remove name="${name}"/>\n        <add name="${name}" value="${value}"/>`).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control"/>
          <add name="Cache-Control" value="${ICONS_CACHE}"/>
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
