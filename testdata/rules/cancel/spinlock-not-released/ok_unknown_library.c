// A library of which nothing is known gets the request, and may do everything with it.
#include <wdm.h>

DRIVER_CANCEL LibraryCancel;
VOID LibCancelRequest(PVOID Queue, PIRP Irp);

_Use_decl_annotations_
VOID LibraryCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    LibCancelRequest(DeviceObject->DeviceExtension, Irp);
}
