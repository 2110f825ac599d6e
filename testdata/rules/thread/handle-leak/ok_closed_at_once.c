// The usual sequence: reference the object, close the handle.
#include <wdm.h>

typedef struct _PLAYER {
    PVOID Thread;
    KEVENT Stop;
} PLAYER, *PPLAYER;

NTSTATUS PlayerStart(PPLAYER Player, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Player);
    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &Player->Thread, NULL);
        ZwClose(handle);
    }
    return status;
}
