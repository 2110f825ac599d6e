// A work item that finishes a request starts the next one, which has to be done at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _SCANNER {
    PIRP Current;
    NTSTATUS Status;
} SCANNER, *PSCANNER;

IO_WORKITEM_ROUTINE ScannerFinish_bad;
IO_WORKITEM_ROUTINE ScannerFinish_ok;

VOID ScannerFinish_bad(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSCANNER scanner = Context;
    PIRP irp = scanner->Current;

    scanner->Current = NULL;
    irp->IoStatus.Status = scanner->Status;
    irp->IoStatus.Information = 0;
    IoStartNextPacket(DeviceObject, TRUE); // expect: irql/call-below-min
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

VOID ScannerFinish_ok(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSCANNER scanner = Context;
    PIRP irp = scanner->Current;
    KIRQL irql;

    scanner->Current = NULL;
    irp->IoStatus.Status = scanner->Status;
    irp->IoStatus.Information = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    IoStartNextPacket(DeviceObject, TRUE);
    KeLowerIrql(irql);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
