// The mode decides whether to probe.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LapwingRead;

_Use_decl_annotations_
NTSTATUS LapwingRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.Read.Length;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    __try {
        if (Irp->RequestorMode != KernelMode) {
            ProbeForWrite(Irp->UserBuffer, length, 1);
        }
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
