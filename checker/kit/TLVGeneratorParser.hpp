/* irqlint kit: WDI messages; which version says the header of types that came before */
#pragma once
#include <wlan/tlv.h>
