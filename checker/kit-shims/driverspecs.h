#include <sal.h>
#include "../kit/driverspecs.h"
