// The level under the lock was saved, the lock given back, and then that level "restored".
#include <wdm.h>

typedef struct _LAMP {
    KSPIN_LOCK Lock;
    BOOLEAN On;
} LAMP, *PLAMP;

IO_WORKITEM_ROUTINE LampWorker;

_Use_decl_annotations_
VOID LampWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PLAMP lamp = (PLAMP)Context;
    KIRQL irql, inside;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&lamp->Lock, &irql);
    KeRaiseIrql(DISPATCH_LEVEL, &inside);
    lamp->On = !lamp->On;
    KeReleaseSpinLock(&lamp->Lock, irql);
    KeLowerIrql(inside); // expect: irql/lower-raises
} // expect: irql/not-restored
