// The WMI library completes the request; its callback reads it afterwards.
#include <wdm.h>
#include <wmilib.h>

NTSTATUS OleanderDataBlock(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG Size)
{
    NTSTATUS status = WmiCompleteRequest(DeviceObject, Irp, STATUS_SUCCESS, Size, IO_NO_INCREMENT);

    DbgPrint("oleander: %Iu bytes\n", Irp->IoStatus.Information); // expect: irp/use-after-complete
    return status;
}
