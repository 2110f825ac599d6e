// It is the process of the caller itself.
#include <ntifs.h>

#define IOCTL_FERN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x974, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _FERN_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } FERN_INPUT, *PFERN_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FernControl;

_Use_decl_annotations_
NTSTATUS FernControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PFERN_INPUT input = (PFERN_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_FERN_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(FERN_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(FERN_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
            client.UniqueProcess = PsGetCurrentProcessId();
            client.UniqueThread = NULL;
            status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client);
            if (NT_SUCCESS(status)) {
                ZwTerminateProcess(process, STATUS_SUCCESS);
                ZwClose(process);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
