// A routine without contract gets the address of the saved level: what it does to the level is unknown.
#include <wdm.h>

VOID PortLeaveCritical(PKIRQL Saved);

IO_WORKITEM_ROUTINE PortWorker;

_Use_decl_annotations_
VOID PortWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    InterlockedIncrement((volatile LONG *)Context);
    PortLeaveCritical(&irql);
}
