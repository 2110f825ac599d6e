// The process is looked up by its number, and a handle made of it.
#include <ntifs.h>

#define IOCTL_BRIAR_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x962, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BRIAR_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } BRIAR_INPUT, *PBRIAR_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BriarControl;

_Use_decl_annotations_
NTSTATUS BriarControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PBRIAR_INPUT input = (PBRIAR_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PEPROCESS process;
    HANDLE handle;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BRIAR_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BRIAR_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(BRIAR_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            status = PsLookupProcessByProcessId(input->Process, &process); // expect: security/process-access-giveaway
            if (NT_SUCCESS(status)) {
                status = ObOpenObjectByPointer(process, 0, NULL, PROCESS_ALL_ACCESS, *PsProcessType, KernelMode, &handle);
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
