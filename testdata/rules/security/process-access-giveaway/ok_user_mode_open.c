// The handle is made with the rights of the caller.
#include <ntifs.h>

#define IOCTL_SEDUM_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x976, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SEDUM_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } SEDUM_INPUT, *PSEDUM_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SedumControl;

_Use_decl_annotations_
NTSTATUS SedumControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PSEDUM_INPUT input = (PSEDUM_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PEPROCESS process;
    HANDLE handle;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SEDUM_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SEDUM_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(SEDUM_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            status = PsLookupProcessByProcessId(input->Process, &process);
            if (NT_SUCCESS(status)) {
                status = ObOpenObjectByPointer(process, 0, NULL, PROCESS_ALL_ACCESS, *PsProcessType, UserMode, &handle);
                ObDereferenceObject(process);
                if (NT_SUCCESS(status)) {
                    input->Opened = handle;
                    Irp->IoStatus.Information = sizeof(*input);
                }
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
