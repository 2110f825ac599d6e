// A helper fills the stack location that it is handed.
#include <wdm.h>

namespace {

void FillFor(PIO_STACK_LOCATION Next, ULONG Code)
{
    Next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    Next->Parameters.DeviceIoControl.IoControlCode = Code;
}

} // namespace

extern "C" DRIVER_DISPATCH Translate_ok;

_Use_decl_annotations_
extern "C" NTSTATUS Translate_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    FillFor(IoGetNextIrpStackLocation(Irp), 0x220003);
    return IoCallDriver(*static_cast<PDEVICE_OBJECT *>(DeviceObject->DeviceExtension), Irp);
}
