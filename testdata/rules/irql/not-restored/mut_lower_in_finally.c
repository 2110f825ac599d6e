// Without the marked line nothing restores the level.
#include <wdm.h>

typedef struct _WATCH {
    PULONG Counter;
    ULONG Last;
} WATCH, *PWATCH;

IO_WORKITEM_ROUTINE WatchWorker;

_Use_decl_annotations_
VOID WatchWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PWATCH watch = (PWATCH)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    __try {
        if (watch->Counter == NULL) {
            __leave;
        }
        watch->Last = READ_REGISTER_ULONG(watch->Counter);
    } __finally {
        KeLowerIrql(irql); // guard
        watch->Counter = NULL;
    }
}
