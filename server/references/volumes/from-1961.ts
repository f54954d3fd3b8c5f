/**
 * The volumes of 1961 to 1988, one a line: the id without `frus`, and the title. Those that are announced and not yet
 * out are listed too, as others cite them (“scheduled for publication”); of 1981 to 1988 only some have a title here.
 */
export const volumes1961To1988 = `
1961-63v01 Vietnam, 1961
1961-63v02 Vietnam, 1962
1961-63v03 Vietnam, January–August 1963
1961-63v04 Vietnam, August–December 1963
1961-63v05 Soviet Union
1961-63v06 Kennedy-Khrushchev Exchanges
1961-63v07 Arms Control and Disarmament
1961-63v07-09mSupp Arms Control; National Security Policy; Foreign Economic Policy: Microfiche Supplement
1961-63v08 National Security Policy
1961-63v09 Foreign Economic Policy
1961-63v10 Cuba, January 1961–September 1962
1961-63v10-12mSupp American Republics; Cuba: Microfiche Supplement
1961-63v11 Cuban Missile Crisis and Aftermath
1961-63v12 American Republics
1961-63v13 Western Europe and Canada
1961-63v14 Berlin Crisis, 1961–1962
1961-63v15 Berlin Crisis, 1962–1963
1961-63v16 Eastern Europe; Cyprus; Greece; Turkey
1961-63v17 Near East, 1961–1962
1961-63v18 Near East, 1962–1963
1961-63v19 South Asia
1961-63v20 Congo Crisis
1961-63v21 Africa
1961-63v22 Northeast Asia
1961-63v22-24mSupp Northeast Asia; Laos: Microfiche Supplement
1961-63v23 Southeast Asia
1961-63v24 Laos Crisis
1961-63v25 Organization of Foreign Policy; Information Policy; United Nations; Scientific Matters
1964-68v01 Vietnam, 1964
1964-68v02 Vietnam, January–June 1965
1964-68v03 Vietnam, June–December 1965
1964-68v04 Vietnam, 1966
1964-68v05 Vietnam, 1967
1964-68v06 Vietnam, January–August 1968
1964-68v07 Vietnam, September 1968–January 1969
1964-68v08 International Monetary and Trade Policy
1964-68v09 International Development and Economic Defense Policy; Commodities
1964-68v10 National Security Policy
1964-68v11 Arms Control and Disarmament
1964-68v12 Western Europe
1964-68v13 Western Europe Region
1964-68v14 Soviet Union
1964-68v15 Germany and Berlin
1964-68v16 Cyprus; Greece; Turkey
1964-68v17 Eastern Europe
1964-68v18 Arab-Israeli Dispute, 1964–1967
1964-68v19 Arab-Israeli Crisis and War, 1967
1964-68v20 Arab-Israeli Dispute, 1967–1968
1964-68v21 Near East Region; Arabian Peninsula
1964-68v22 Iran
1964-68v23 Congo, 1960–1968
1964-68v24 Africa
1964-68v25 South Asia
1964-68v26 Indonesia; Malaysia-Singapore; Philippines
1964-68v27 Mainland Southeast Asia; Regional Affairs
1964-68v28 Laos
1964-68v29p1 Korea
1964-68v29p2 Japan
1964-68v30 China
1964-68v31 South and Central America; Mexico
1964-68v32 Dominican Republic; Cuba; Haiti; Guyana
1964-68v33 Organization and Management of Foreign Policy; United Nations
1964-68v34 Energy Diplomacy and Global Issues
1969-76v01 Foundations of Foreign Policy, 1969–1972
1969-76v02 Organization and Management of U.S. Foreign Policy, 1969–1972
1969-76v03 Foreign Economic Policy; International Monetary Policy, 1969–1972
1969-76v04 Foreign Assistance, International Development, Trade Policies, 1969–1972
1969-76v05 United Nations, 1969–1972
1969-76v06 Vietnam, January 1969–July 1970
1969-76v07 Vietnam, July 1970–January 1972
1969-76v08 Vietnam, January–October 1972
1969-76v09 Vietnam, October 1972–January 1973
1969-76v10 Vietnam, January 1973–July 1975
1969-76v11 South Asia Crisis, 1971
1969-76v12 Soviet Union, January 1969–October 1970
1969-76v13 Soviet Union, October 1970–October 1971
1969-76v14 Soviet Union, October 1971–May 1972
1969-76v15 Soviet Union, June 1972–August 1974
1969-76v16 Soviet Union, August 1974–December 1976
1969-76v17 China, 1969–1972
1969-76v18 China, 1973–1976
1969-76v19p1 Korea, 1969–1972
1969-76v19p2 Japan, 1969–1972
1969-76v20 Southeast Asia, 1969–1972
1969-76v21 Chile, 1969–1973
1969-76v22 Panama, 1973–1976
1969-76v23 Arab-Israeli Dispute, 1969–1972
1969-76v24 Middle East Region and Arabian Peninsula, 1969–1972; Jordan, September 1970
1969-76v25 Arab-Israeli Crisis and War, 1973
1969-76v26 Arab-Israeli Dispute, 1974–1976
1969-76v27 Iran; Iraq, 1973–1976
1969-76v28 Southern Africa
1969-76v29 Eastern Europe; Eastern Mediterranean, 1969–1972
1969-76v30 Greece; Cyprus; Turkey, 1973–1976
1969-76v31 Foreign Economic Policy, 1973–1976
1969-76v32 SALT I, 1969–1972
1969-76v33 SALT II, 1972–1980
1969-76v34 National Security Policy, 1969–1972
1969-76v35 National Security Policy, 1973–1976
1969-76v36 Energy Crisis, 1969–1974
1969-76v37 Energy Crisis, 1974–1980
1969-76v38p1 Foundations of Foreign Policy, 1973–1976
1969-76v38p2 Organization and Management of Foreign Policy; Public Diplomacy, 1973–1976
1969-76v39 European Security
1969-76v40 Germany and Berlin, 1969–1972
1969-76v41 Western Europe; NATO, 1969–1972
1969-76v42 Vietnam: The Kissinger–Le Duc Tho Negotiations
1969-76ve01 Documents on Global Issues, 1969–1972
1969-76ve02 Documents on Arms Control and Nonproliferation, 1969–1972
1969-76ve03 Documents on Global Issues, 1973–1976
1969-76ve04 Documents on Iran and Iraq, 1969–1972
1969-76ve05p1 Documents on Sub-Saharan Africa, 1969–1972
1969-76ve05p2 Documents on North Africa, 1969–1972
1969-76ve06 Documents on Africa, 1973–1976
1969-76ve07 Documents on South Asia, 1969–1972
1969-76ve08 Documents on South Asia, 1973–1976
1969-76ve09p1 Documents on North Africa, 1973–1976
1969-76ve09p2 Documents on the Middle East Region, 1973–1976
1969-76ve10 Documents on American Republics, 1969–1972
1969-76ve11p1 Documents on Mexico; Central America; and the Caribbean, 1973–1976
1969-76ve11p2 Documents on South America, 1973–1976
1969-76ve12 Documents on East and Southeast Asia, 1973–1976
1969-76ve13 Documents on China, 1969–1972
1969-76ve14p1 Documents on the United Nations, 1973–1976
1969-76ve14p2 Documents on Arms Control and Nonproliferation, 1973–1976
1969-76ve15p1 Documents on Eastern Europe, 1973–1976
1969-76ve15p2 Documents on Western Europe, 1973–1976
1969-76ve16 Documents on Chile, 1969–1973
1977-80v01 Foundations of Foreign Policy
1977-80v02 Human Rights and Humanitarian Affairs
1977-80v03 Foreign Economic Policy
1977-80v04 National Security Policy
1977-80v05 European Security, 1977–1983
1977-80v06 Soviet Union
1977-80v07 Poland, 1977–1981
1977-80v08 Arab-Israeli Dispute, January 1977–August 1978
1977-80v09 Arab-Israeli Dispute, August 1978–December 1980
1977-80v10 Iran: Revolution, January 1977–November 1979
1977-80v11p1 Iran: Hostage Crisis, November 1979–September 1980
1977-80v11p2 Iran: Hostage Crisis, September 1980–January 1981
1977-80v12 Afghanistan
1977-80v13 China
1977-80v14 Korea; Japan
1977-80v15 Central America
1977-80v16 Southern Africa
1977-80v17p1 Horn of Africa
1977-80v17p2 Sub-Saharan Africa
1977-80v17p3 North Africa
1977-80v18 Middle East Region; Arabian Peninsula
1977-80v19 South Asia
1977-80v20 Eastern Europe
1977-80v21 Cyprus; Turkey; Greece
1977-80v22 Southeast Asia and the Pacific
1977-80v23 Mexico, Cuba, and the Caribbean
1977-80v24 South America; Latin America Region
1977-80v25 Global Issues; United Nations Issues
1977-80v26 Arms Control and Nonproliferation
1977-80v27 Western Europe
1977-80v28 Organization and Management of Foreign Policy
1977-80v29 Panama
1977-80v30 Public Diplomacy
1981-88v01 Foundations of Foreign Policy
1981-88v02
1981-88v03 Soviet Union, January 1981–January 1983
1981-88v04 Soviet Union, January 1983–March 1985
1981-88v05 Soviet Union, March 1985–October 1986
1981-88v06 Soviet Union, October 1986–January 1989
1981-88v07-10
1981-88v11 START I
1981-88v12 INF, 1984–1988
1981-88v13 Conflict in the South Atlantic, 1981–1984
1981-88v14-16
1981-88v17p1-2
1981-88v18p1-2
1981-88v19-37
1981-88v38 International Economic Development; International Debt; Foreign Assistance
1981-88v39-40
1981-88v41 Global Issues II
1981-88v42-51
`;
