// The paged thread routine hands over with Wait TRUE; the next instruction may be on a page that is out.
#include <wdm.h>

typedef struct _TURN {
    KEVENT Mine;
    KEVENT Yours;
} TURN, *PTURN;

VOID TurnPass_bad(PTURN Turn);
#pragma alloc_text(PAGE, TurnPass_bad)

VOID TurnPass_bad(PTURN Turn)
{
    PAGED_CODE();
    KeSetEvent(&Turn->Yours, IO_NO_INCREMENT, TRUE); // expect: paging/wait-true-in-paged
    KeWaitForSingleObject(&Turn->Mine, Executive, KernelMode, FALSE, NULL);
}
