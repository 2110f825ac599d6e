#include "../../hidspicx.h"
