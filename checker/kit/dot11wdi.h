/* irqlint kit: WLAN device driver interface, commands */
#pragma once
#define __DOT11WDI_H__
#include <wlan/wdi.h>
