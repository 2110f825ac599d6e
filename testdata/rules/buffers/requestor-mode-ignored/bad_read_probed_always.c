// Other drivers read with buffers of their own: the probe refuses them.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CurlewRead;

_Use_decl_annotations_
NTSTATUS CurlewRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.Read.Length;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    __try {
        ProbeForWrite(Irp->UserBuffer, length, 1); // expect: buffers/requestor-mode-ignored
        RtlZeroMemory(Irp->UserBuffer, length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        length = 0;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
