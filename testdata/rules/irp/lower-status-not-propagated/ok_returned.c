// The result of the call is returned.
#include <ntddk.h>

typedef struct _BOW { PDEVICE_OBJECT Lower; LONG Count; } BOW, *PBOW;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH BowWrite;

_Use_decl_annotations_
NTSTATUS BowWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBOW bow = (PBOW)DeviceObject->DeviceExtension;

    InterlockedIncrement(&bow->Count);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(bow->Lower, Irp);
}
