// The marked line keeps the section of the DPC in memory.
#include <wdm.h>

typedef struct _CAMERA {
    KDPC Dpc;
    PVOID CodeHandle;
    ULONG Frames;
} CAMERA, *PCAMERA;

KDEFERRED_ROUTINE CameraDpc;
VOID CameraOpen(PCAMERA Camera);

#pragma alloc_text(PAGECAM, CameraDpc)

_Use_decl_annotations_
VOID CameraDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    ((PCAMERA)Context)->Frames++;
}

VOID CameraOpen(PCAMERA Camera)
{
    Camera->CodeHandle = NULL;
    Camera->CodeHandle = MmLockPagableCodeSection((PVOID)(ULONG_PTR)CameraDpc); // guard
    KeInitializeDpc(&Camera->Dpc, CameraDpc, Camera);
}
