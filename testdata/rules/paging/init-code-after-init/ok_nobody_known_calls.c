// An exported helper of which this driver does not say who calls it, and one reached by a pointer.
#include <wdm.h>

typedef VOID (*STEP)(VOID);

VOID LibraryStart(VOID);
VOID LibraryStep(VOID);
VOID RunSteps(VOID);

#pragma alloc_text(INIT, LibraryStart)
#pragma alloc_text(INIT, LibraryStep)

static ULONG g_Steps;
static const STEP Steps[] = { LibraryStep };

VOID LibraryStep(VOID)
{
    g_Steps++;
}

VOID LibraryStart(VOID)
{
    g_Steps = 0;
}

VOID RunSteps(VOID)
{
    LibraryStart();
    Steps[0]();
}
