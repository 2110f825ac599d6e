// Only handles with write access can send the code.
#include <ntifs.h>

#define IOCTL_LING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x973, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _LING_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } LING_INPUT, *PLING_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LingControl;

_Use_decl_annotations_
NTSTATUS LingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PLING_INPUT input = (PLING_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_LING_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(LING_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(LING_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
            client.UniqueProcess = input->Process;
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
