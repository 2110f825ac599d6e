// StartIo starts the hardware; the DPC goes on.
#include <ntddk.h>

VOID SpadeProgram(_In_ PDEVICE_OBJECT DeviceObject);

DRIVER_STARTIO ShovelStartIo;

_Use_decl_annotations_
VOID ShovelStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Irp);
    SpadeProgram(DeviceObject);
}
