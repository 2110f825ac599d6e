// The function stays in memory, so that it may run between the signal and the wait.
#include <wdm.h>

typedef struct _DUEL {
    KEVENT Mine;
    KEVENT Yours;
} DUEL, *PDUEL;

VOID DuelTurn_ok(PDUEL Duel)
{
    KeSetEvent(&Duel->Yours, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Duel->Mine, Executive, KernelMode, FALSE, NULL);
}
