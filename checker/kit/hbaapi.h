/* irqlint kit: host bus adapter API */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define HBA_STATUS_OK 0
#define HBA_PORTTYPE_SASDEVICE 30
#define HBA_PORTSTATE_ONLINE 2

struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst; };

#ifdef __cplusplus
}
#endif
