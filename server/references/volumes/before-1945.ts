/**
 * The volumes of 1861 to 1944, one a line: the id without `frus`, and the title where it is more than the year.
 * Years with several volumes and no titles worth telling are written `1940v01-05`, those in parts `1863p1-2`.
 */
export const volumesBefore1945 = `
1861
1862
1863p1-2
1864p1-4
1865p1-4
1866p1-3
1867p1-2
1868p1-2
1870
1871
1872p1
1872p2v1-5 Geneva Arbitration
1873p1v1-2
1873p2v1-3 Geneva Arbitration
1874
1875v01-02
1876
1877
1878
1879
1880
1881
1882
1883
1884
1885
1886
1887
1888p1-2
1889
1890
1891
1892
1893
1894
1894app1-2
1895p1-2
1896
1897
1898
1899
1900
1901
1901app
1902
1902app1-2
1903
1904
1905
1906p1-2
1907p1-2
1908
1909
1910
1911
1912
1913
1914
1914Supp The World War
1915
1915Supp The World War
1916
1916Supp The World War
1917
1917Supp01 The World War
1917Supp02v01-02 The World War
1918
1918Russiav01-03 Russia
1918Supp01v01-02 The World War
1918Supp02 The World War
1919v01-02
1919Russia Russia
1919Parisv01-13 The Paris Peace Conference
1914-20v01-02 The Lansing Papers
1917-72PubDip Public Diplomacy, World War I
1917-72PubDipv06 Public Diplomacy, 1961–1963
1917-72PubDipv07 Public Diplomacy, 1964–1968
1917-72PubDipv08 Public Diplomacy, 1969–1972
1920v01-03
1921v01-02
1922v01-02
1923v01-02
1924v01-02
1925v01-02
1926v01-02
1927v01-03
1928v01-03
1929v01-03
1930v01-03
1931v01-03
1931-41v01-02 Japan
1932v01-05
1933v01-05
1933-39 The Soviet Union
1934v01-05
1935v01-04
1936v01-05
1937v01-05
1938v01-05
1939v01-05
1940v01-05
1941v01 General; The Soviet Union
1941v02 Europe
1941v03 The British Commonwealth; The Near East and Africa
1941v04 The Far East
1941v05 The Far East
1941v06 The American Republics
1941v07 The American Republics
1941-43 The Conferences at Washington, 1941–1942, and Casablanca, 1943
1942v01 General; The British Commonwealth; The Far East
1942v02 Europe
1942v03 Europe
1942v04 The Near East and Africa
1942v05 The American Republics
1942v06 The American Republics
1942China China
1943 The Conferences at Washington and Quebec
1943v01 General
1943v02 Europe
1943v03 The British Commonwealth; Eastern Europe; The Far East
1943v04 The Near East and Africa
1943v05 The American Republics
1943v06 The American Republics
1943CairoTehran The Conferences at Cairo and Tehran
1943China China
1944v01 General
1944v02 General: Economic and Social Matters
1944v03 The British Commonwealth and Europe
1944v04 Europe
1944v05 The Near East, South Asia, and Africa; The Far East
1944v06 China
1944v07 The American Republics
1944Quebec The Conference at Quebec
`;
