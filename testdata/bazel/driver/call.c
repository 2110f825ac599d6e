#include "driver.h"
_IRQL_requires_(DISPATCH_LEVEL)
VOID Call(PKEVENT Event)
{
  Wait(Event);
}
