// The driver attaches to the process that the program names.
#include <ntifs.h>

#define IOCTL_GORSE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x963, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _GORSE_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } GORSE_INPUT, *PGORSE_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GorseControl;

_Use_decl_annotations_
NTSTATUS GorseControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PGORSE_INPUT input = (PGORSE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PEPROCESS process;
    KAPC_STATE apc;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_GORSE_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GORSE_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GORSE_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            status = PsLookupProcessByProcessId(input->Process, &process); // expect: security/process-access-giveaway
            if (NT_SUCCESS(status)) {
                KeStackAttachProcess(process, &apc);
                input->Length = 1;
                KeUnstackDetachProcess(&apc);
                ObDereferenceObject(process);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
