// Probed unless the caller is the kernel.
#include <ntddk.h>

#define IOCTL_LINNET_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG LinnetLevel;

FAST_IO_DEVICE_CONTROL LinnetFastControl;

_Use_decl_annotations_
BOOLEAN LinnetFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_LINNET_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    __try {
        if (ExGetPreviousMode() != KernelMode) {
            ProbeForWrite(OutputBuffer, sizeof(ULONG), sizeof(ULONG));
        }
        *(PULONG)OutputBuffer = LinnetLevel;
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
        IoStatus->Information = 0;
    }
    return TRUE;
}
