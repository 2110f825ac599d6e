/* irqlint kit: USB 1.0 names */
#pragma once
#include <usbspec.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
