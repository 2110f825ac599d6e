/* irqlint kit: PWM helpers */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS PwmParsePinPath(_In_ UNICODE_STRING *PinPath, _Out_opt_ ULONG *PinNumber);
#ifdef __cplusplus
}
#endif
