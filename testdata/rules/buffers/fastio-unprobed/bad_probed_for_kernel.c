// The test of the mode is the wrong way round.
#include <ntddk.h>

#define IOCTL_DUNNOCK_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG DunnockLevel;

FAST_IO_DEVICE_CONTROL DunnockFastControl;

_Use_decl_annotations_
BOOLEAN DunnockFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_DUNNOCK_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    __try {
        if (ExGetPreviousMode() == KernelMode) {
            ProbeForWrite(OutputBuffer, sizeof(ULONG), sizeof(ULONG)); // expect: buffers/requestor-mode-ignored
        }
        *(PULONG)OutputBuffer = DunnockLevel; // expect: buffers/fastio-unprobed
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
        IoStatus->Information = 0;
    }
    return TRUE;
}
