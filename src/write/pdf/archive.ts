import { deflate } from "../deflate.ts";
import { type PdfKit, pdfText } from "./pdf-kit.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** The same in every file of a run. */
let packedProfile: Uint8Array | undefined;

/** Says what the colours of the pages mean: sRGB (ISO 19005-1, 6.2.2). */
export function setOutputIntent(kit: PdfKit): void {
  packedProfile ??= deflate(srgbProfile(), 6);
  const profile = kit.ref({ N: 3, Alternate: "DeviceRGB", Length: 0, Filter: "FlateDecode" });
  profile.end(packedProfile);
  const intent = kit.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
    Info: pdfText("sRGB IEC61966-2.1"),
    RegistryName: pdfText("http://www.color.org"),
    DestOutputProfile: profile,
  });
  intent.end();
  kit._root.data.OutputIntents = [intent];
}

/**
 * The description of the schema of PDF/UA's identifier, which PDF/A-1 does not know by itself
 * (ISO 19005-1, 6.7.8), as XMP.
 */
export const universalAccessSchema: string = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
