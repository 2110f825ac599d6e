// A helper passes the request down, and its caller answers by itself.
#include <ntddk.h>

typedef struct _KEEL { PDEVICE_OBJECT Lower; LONG Count; } KEEL, *PKEEL;

static NTSTATUS KeelForward(PKEEL Keel, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Keel->Lower, Irp);
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH KeelCreate;

_Use_decl_annotations_
NTSTATUS KeelCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKEEL keel = (PKEEL)DeviceObject->DeviceExtension;

    (VOID)KeelForward(keel, Irp);
    InterlockedIncrement(&keel->Count);
    return STATUS_SUCCESS; // expect: irp/lower-status-not-propagated
}
