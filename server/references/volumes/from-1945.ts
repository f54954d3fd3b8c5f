/** The volumes of 1945 to 1960, one a line: the id without `frus`, and the title. */
export const volumes1945To1960 = `
1945v01 General: The United Nations
1945v02 General: Political and Economic Matters
1945v03 European Advisory Commission; Austria; Germany
1945v04 Europe
1945v05 Europe
1945v06 The British Commonwealth; The Far East
1945v07 The Far East: China
1945v08 The Near East and Africa
1945v09 The American Republics
1945Malta The Conferences at Malta and Yalta
1945Berlinv01 The Conference of Berlin (The Potsdam Conference)
1945Berlinv02 The Conference of Berlin (The Potsdam Conference)
1945-50Intel Emergence of the Intelligence Establishment
1946v01 General; The United Nations
1946v02 Council of Foreign Ministers
1946v03 Paris Peace Conference: Proceedings
1946v04 Paris Peace Conference: Documents
1946v05 The British Commonwealth; Western and Central Europe
1946v06 Eastern Europe; The Soviet Union
1946v07 The Near East and Africa
1946v08 The Far East
1946v09 The Far East: China
1946v10 The Far East: China
1946v11 The American Republics
1947v01 General; The United Nations
1947v02 Council of Foreign Ministers; Germany and Austria
1947v03 The British Commonwealth; Europe
1947v04 Eastern Europe; The Soviet Union
1947v05 The Near East and Africa
1947v06 The Far East
1947v07 The Far East: China
1947v08 The American Republics
1948v01p1 General; The United Nations
1948v01p2 General; The United Nations
1948v02 Germany and Austria
1948v03 Western Europe
1948v04 Eastern Europe; The Soviet Union
1948v05p1 The Near East, South Asia, and Africa
1948v05p2 The Near East, South Asia, and Africa
1948v06 The Far East and Australasia
1948v07 The Far East: China
1948v08 The Far East: China
1948v09 The Western Hemisphere
1949v01 National Security Affairs; Foreign Economic Policy
1949v02 The United Nations; The Western Hemisphere
1949v03 Council of Foreign Ministers; Germany and Austria
1949v04 Western Europe
1949v05 Eastern Europe; The Soviet Union
1949v06 The Near East, South Asia, and Africa
1949v07p1 The Far East and Australasia
1949v07p2 The Far East and Australasia
1949v08 The Far East: China
1949v09 The Far East: China
1950v01 National Security Affairs; Foreign Economic Policy
1950v02 The United Nations; The Western Hemisphere
1950v03 Western Europe
1950v04 Central and Eastern Europe; The Soviet Union
1950v05 The Near East, South Asia, and Africa
1950v06 East Asia and the Pacific
1950v07 Korea
1950-55Intel The Intelligence Community
1951v01 National Security Affairs; Foreign Economic Policy
1951v02 The United Nations; The Western Hemisphere
1951v03p1 European Security and the German Question
1951v03p2 European Security and the German Question
1951v04p1 Europe: Political and Economic Developments
1951v04p2 Europe: Political and Economic Developments
1951v05 The Near East and Africa
1951v06p1 Asia and the Pacific
1951v06p2 Asia and the Pacific
1951v07p1 Korea and China
1951v07p2 Korea and China
1951-54Iran Iran
1952-54v01p1 General: Economic and Political Matters
1952-54v01p2 General: Economic and Political Matters
1952-54v02p1 National Security Affairs
1952-54v02p2 National Security Affairs
1952-54v03 United Nations Affairs
1952-54v04 The American Republics
1952-54v05p1 Western European Security
1952-54v05p2 Western European Security
1952-54v06p1 Western Europe and Canada
1952-54v06p2 Western Europe and Canada
1952-54v07p1 Germany and Austria
1952-54v07p2 Germany and Austria
1952-54v08 Eastern Europe; Soviet Union; Eastern Mediterranean
1952-54v09p1 The Near and Middle East
1952-54v09p2 The Near and Middle East
1952-54v10 Iran, 1951–1954
1952-54v11p1 Africa and South Asia
1952-54v11p2 Africa and South Asia
1952-54v12p1 East Asia and the Pacific
1952-54v12p2 East Asia and the Pacific
1952-54v13p1 Indochina
1952-54v13p2 Indochina
1952-54v14p1 China and Japan
1952-54v14p2 China and Japan
1952-54v15p1 Korea
1952-54v15p2 Korea
1952-54v16 The Geneva Conference
1952-54Guat Guatemala
1955-57v01 Vietnam
1955-57v02 China
1955-57v03 China
1955-57v04 Western European Security and Integration
1955-57v05 Austrian State Treaty; Summit and Foreign Ministers Meetings, 1955
1955-57v06 American Republics: Multilateral; Mexico; Caribbean
1955-57v07 American Republics: Central and South America
1955-57v08 South Asia
1955-57v09 Foreign Economic Policy; Foreign Information Program
1955-57v10 Foreign Aid and Economic Defense Policy
1955-57v11 United Nations and General International Matters
1955-57v12 Near East Region; Iran; Iraq
1955-57v13 Near East: Jordan–Yemen
1955-57v14 Arab-Israeli Dispute, 1955
1955-57v15 Arab-Israeli Dispute, January 1–July 26, 1956
1955-57v16 Suez Crisis, July 26–December 31, 1956
1955-57v17 Arab-Israeli Dispute, 1957
1955-57v18 Africa
1955-57v19 National Security Policy
1955-57v20 Regulation of Armaments; Atomic Energy
1955-57v21 East Asian Security; Cambodia; Laos
1955-57v22 Southeast Asia
1955-57v23p1 Japan
1955-57v23p2 Korea
1955-57v24 Soviet Union; Eastern Mediterranean
1955-57v25 Eastern Europe
1955-57v26 Central and Southeastern Europe
1955-57v27 Western Europe and Canada
1958-60v01 Vietnam
1958-60v02 United Nations and General International Matters
1958-60v03 National Security Policy; Arms Control and Disarmament
1958-60v03mSupp National Security Policy; Arms Control and Disarmament: Microfiche Supplement
1958-60v04 Foreign Economic Policy
1958-60v05 American Republics
1958-60v05mSupp American Republics: Microfiche Supplement
1958-60v06 Cuba
1958-60v07p1 Western European Integration and Security; Canada
1958-60v07p2 Western Europe
1958-60v08 Berlin Crisis, 1958–1959
1958-60v09 Berlin Crisis, 1959–1960; Germany; Austria
1958-60v10p1 Eastern Europe Region; Soviet Union; Cyprus
1958-60v10p2 Eastern Europe; Finland; Greece; Turkey
1958-60v11 Lebanon and Jordan
1958-60v11mSupp Lebanon and Jordan: Microfiche Supplement
1958-60v12 Near East Region; Iraq; Iran; Arabian Peninsula
1958-60v13 Arab-Israeli Dispute; United Arab Republic; North Africa
1958-60v14 Africa
1958-60v15 South and Southeast Asia
1958-60v15-16p1mSupp South and Southeast Asia; East Asia: Microfiche Supplement
1958-60v15-16p2mSupp Laos: Microfiche Supplement
1958-60v16 East Asia–Pacific Region; Cambodia; Laos
1958-60v17 Indonesia
1958-60v17-18mSupp Indonesia; Japan; Korea: Microfiche Supplement
1958-60v18 Japan; Korea
1958-60v19 China
1958-60v19mSupp China: Microfiche Supplement
`;
