// Whatever its interval, KeDelayExecutionThread gives the processor away.
#include <wdm.h>

typedef struct _LED {
    PULONG Register;
    ULONG Blinks;
} LED, *PLED;

IO_TIMER_ROUTINE LedTimer;

_Use_decl_annotations_
VOID LedTimer(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PLED led = (PLED)Context;
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(DeviceObject);
    interval.QuadPart = -500 * 10;
    WRITE_REGISTER_ULONG(led->Register, 1);
    KeDelayExecutionThread(KernelMode, FALSE, &interval); // expect: irql/wait-at-dispatch
    WRITE_REGISTER_ULONG(led->Register, 0);
    led->Blinks++;
}
