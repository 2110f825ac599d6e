// This file is resident as a whole.
#include "shared.h"

NTSTATUS WeirAlarm(PWEIR Weir)
{
    Weir->Level = 0;
    return WeirSave(Weir);
}
