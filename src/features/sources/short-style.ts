/**
 * A CSL style for the foot of a page: who, where, when. "Anand et al. The New England Journal of
 * Medicine. 2023." What has no journal, or no known author, is named by its title. The list of all sources has
 * the rest; a page has forty of these and must stay small.
 */
export const shortStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Short</title><id>short</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name form="short" and="text" delimiter-precedes-et-al="never"/></names>
        <choose>
          <if type="article-journal" variable="author container-title" match="all">
            <text variable="container-title"/>
          </if>
          <else><text variable="title"/></else>
        </choose>
        <date variable="issued"><date-part name="year"/></date>
      </group>
    </layout>
  </bibliography>
</style>`;
