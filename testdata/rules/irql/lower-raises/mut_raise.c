// Without the raise there is nothing to lower from.
#include <wdm.h>

typedef struct _LOOM {
    ULONG Threads;
} LOOM, *PLOOM;

IO_WORKITEM_ROUTINE LoomWorker;

_Use_decl_annotations_
VOID LoomWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PLOOM loom = (PLOOM)Context;
    KIRQL irql = PASSIVE_LEVEL;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(HIGH_LEVEL, &irql); // guard
    loom->Threads++;
    KeLowerIrql(DISPATCH_LEVEL);
    loom->Threads--;
    KeLowerIrql(irql);
}
