// The handle is kept; another routine closes it.
#include <wdm.h>

typedef struct _MIXER {
    HANDLE Thread;
    ULONG Volume;
} MIXER, *PMIXER;

NTSTATUS MixerStart(PMIXER Mixer, PKSTART_ROUTINE Routine)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Mixer);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    Mixer->Thread = thread;
    KeQueryTickCount((PLARGE_INTEGER)&Mixer->Volume);
    return STATUS_SUCCESS;
}

VOID MixerStop(PMIXER Mixer)
{
    ZwWaitForSingleObject(Mixer->Thread, FALSE, NULL);
    ZwClose(Mixer->Thread);
}
