// The section is locked while the device is open: no pageable one for other rules, but a section all the same.
#include <wdm.h>

typedef struct _CAMERA {
    PVOID Section;
    HANDLE Key;
    volatile LONG Frames;
} CAMERA, *PCAMERA;

VOID CameraFrame(PCAMERA Camera);
NTSTATUS CameraSave(PCAMERA Camera);
NTSTATUS CameraOpen(PCAMERA Camera);

#pragma alloc_text(PAGECAM, CameraFrame)
#pragma alloc_text(PAGECAM, CameraSave)
#pragma alloc_text(PAGE, CameraOpen)

NTSTATUS CameraOpen(PCAMERA Camera)
{
    PAGED_CODE();
    Camera->Section = MmLockPagableCodeSection((PVOID)CameraFrame);
    return STATUS_SUCCESS;
}

VOID CameraFrame(PCAMERA Camera)
{
    PAGED_CODE_LOCKED();
    InterlockedIncrement(&Camera->Frames);
}

NTSTATUS CameraSave(PCAMERA Camera)
{
    PAGED_CODE();
    return ZwFlushKey(Camera->Key);
}
