// The break jumps over the restore at the end of the loop body.
#include <wdm.h>

typedef struct _SCAN {
    PULONG Base;
    ULONG Found;
} SCAN, *PSCAN;

IO_WORKITEM_ROUTINE ScanWorker;

_Use_decl_annotations_
VOID ScanWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSCAN scan = (PSCAN)Context;
    ULONG i;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    for (i = 0; i < 16; i++) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
        if (READ_REGISTER_ULONG(scan->Base + i) == 0xFFFFFFFF) {
            break;
        }
        scan->Found++;
        KeLowerIrql(irql);
    }
    scan->Base = NULL;
} // expect: irql/not-restored
