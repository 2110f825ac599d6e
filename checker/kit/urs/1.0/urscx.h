#include "../../urscx.h"
