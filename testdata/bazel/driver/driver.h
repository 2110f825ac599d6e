#include <ntddk.h>
#define WAITING(e) KeWaitForSingleObject(e, Executive, KernelMode, FALSE, NULL)
VOID Wait(PKEVENT Event);
