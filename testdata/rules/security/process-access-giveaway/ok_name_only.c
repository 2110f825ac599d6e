// Only the name of the process is read.
#include <ntifs.h>

#define IOCTL_CLOVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x977, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _CLOVER_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } CLOVER_INPUT, *PCLOVER_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CloverControl;

_Use_decl_annotations_
NTSTATUS CloverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCLOVER_INPUT input = (PCLOVER_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PEPROCESS process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_CLOVER_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CLOVER_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(CLOVER_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            status = PsLookupProcessByProcessId(input->Process, &process);
            if (NT_SUCCESS(status)) {
                input->Length = (ULONG64)PsGetProcessCreateTimeQuadPart(process);
                ObDereferenceObject(process);
                Irp->IoStatus.Information = sizeof(*input);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
