// A cancel-safe queue marks the request; the routine returns success.
#include <ntddk.h>

typedef struct _KITE { IO_CSQ Queue; } KITE, *PKITE;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH KiteRead;

_Use_decl_annotations_
NTSTATUS KiteRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKITE kite = (PKITE)DeviceObject->DeviceExtension;

    IoCsqInsertIrp(&kite->Queue, Irp, NULL); // step: marked pending
    return STATUS_SUCCESS; // expect: irp/pending-status-mismatch
}
