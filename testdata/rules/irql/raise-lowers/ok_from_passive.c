// From a worker at PASSIVE_LEVEL up to DISPATCH_LEVEL, and back.
#include <wdm.h>

typedef struct _CLOCK {
    ULONG Ticks;
} CLOCK, *PCLOCK;

IO_WORKITEM_ROUTINE ClockWorker;

_Use_decl_annotations_
VOID ClockWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCLOCK clock = (PCLOCK)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    clock->Ticks++;
    KeLowerIrql(irql);
}
