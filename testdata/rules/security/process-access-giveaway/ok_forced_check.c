// The rights of the caller are checked.
#include <ntifs.h>

#define IOCTL_BROOM_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x972, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _BROOM_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } BROOM_INPUT, *PBROOM_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BroomControl;

_Use_decl_annotations_
NTSTATUS BroomControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PBROOM_INPUT input = (PBROOM_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BROOM_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BROOM_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(BROOM_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, OBJ_FORCE_ACCESS_CHECK, NULL, NULL);
            client.UniqueProcess = input->Process;
            client.UniqueThread = NULL;
            status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client);
            if (NT_SUCCESS(status)) {
                input->Opened = process;
                Irp->IoStatus.Information = sizeof(*input);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
