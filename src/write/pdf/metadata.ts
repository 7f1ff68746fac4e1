import { universalAccessSchema } from "./archive.ts";
import type { PdfInfo, PdfKit } from "./pdf-kit.ts";

/**
 * Makes the file carry its properties as XMP too, and say that it is PDF/A-1b and PDF/UA-1. pdfkit would write titles with `&` and `<` as they
 * are, which breaks the XML; this takes its place.
 */
export function setMetadata(kit: PdfKit, info: PdfInfo, language: string, archival: boolean): void {
  kit.endMetadata = () => {
    const object = kit.ref({ Type: "Metadata", Subtype: "XML" });
    object.end(new TextEncoder().encode(packet(info, language, archival)));
    kit._root.data.Metadata = object;
  };
}

/** What a file with four-colour pictures cannot say, for they have no place in sRGB. */
const archive = "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";

function packet(info: PdfInfo, language: string, archival: boolean): string {
  const created = isoDate(info.CreationDate);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:ModifyDate>${isoDate(info.ModDate)}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>
<pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${archival ? archive : ""}<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${universalAccessSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function isoDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
