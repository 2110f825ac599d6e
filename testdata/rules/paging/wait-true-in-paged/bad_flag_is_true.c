// The variable is TRUE wherever this call is reached.
#include <wdm.h>

typedef struct _STAGE {
    KEVENT Curtain;
    KEVENT Applause;
    BOOLEAN Closing;
} STAGE, *PSTAGE;

NTSTATUS StagePlay_bad(PSTAGE Stage);
#pragma alloc_text(PAGE, StagePlay_bad)

NTSTATUS StagePlay_bad(PSTAGE Stage)
{
    BOOLEAN wait = FALSE;

    PAGED_CODE();
    if (!Stage->Closing) {
        wait = TRUE;
    }
    if (wait) {
        KeSetEvent(&Stage->Curtain, IO_NO_INCREMENT, wait); // expect: paging/wait-true-in-paged
        return KeWaitForSingleObject(&Stage->Applause, Executive, KernelMode, FALSE, NULL);
    }
    KeSetEvent(&Stage->Curtain, IO_NO_INCREMENT, FALSE);
    return STATUS_SUCCESS;
}
